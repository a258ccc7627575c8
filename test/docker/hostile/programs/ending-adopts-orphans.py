import ctypes, os, signal, time
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
for _ in range(8):
    if os.fork() == 0:
        for number in range(1, 32):
            if number not in (9, 19):
                signal.signal(number, signal.SIG_IGN)
        os.setsid()
        if os.fork() == 0:
            os.close(1)
            os.close(2)
            while True:
                time.sleep(1)
        os._exit(0)
print("done", flush=True)
os._exit(3)
