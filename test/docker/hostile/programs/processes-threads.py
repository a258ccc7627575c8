import threading, time
try:
    for _ in range(1000):
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
    print("REACHED")
except RuntimeError:
    print("held")
