hog = []
while True:
    hog.append(bytearray(b"x") * (8 << 20))
