hog = bytearray(b"x") * (48 << 20)
print(len(hog))
