for _ in range(400):
    print("x" * 999)
