import mmap
area = mmap.mmap(-1, 1 << 37, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_NORESERVE)
area.madvise(15)
for address in range(0, 1 << 37, 1 << 21):
    area[address] = 1
