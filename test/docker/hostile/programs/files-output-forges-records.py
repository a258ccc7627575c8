with open("/tmp/output/a.txt", "wb") as file:
    file.write(b"end 0 1\n0file 5 4\nb.txtevil" * 20000)
print("done")
