import resource
for limit in (resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_NOFILE):
    try:
        resource.prlimit(1, limit, (0, 0))
        print("REACHED", limit)
    except PermissionError:
        print("held")
