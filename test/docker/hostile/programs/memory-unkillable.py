try:
    with open("/proc/self/oom_score_adj", "w") as file:
        file.write("-1000")
    print("REACHED")
except PermissionError:
    print("held")
