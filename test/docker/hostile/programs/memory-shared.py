import mmap
hog = mmap.mmap(-1, 1 << 30)
for page in range(0, 1 << 30, 4096):
    hog[page] = 1
