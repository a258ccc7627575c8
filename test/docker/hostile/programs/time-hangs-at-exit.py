import atexit, time
atexit.register(lambda: time.sleep(3600))
print("done")
