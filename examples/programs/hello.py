print("Hello from behind two gates")
