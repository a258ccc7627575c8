import resource
for name in ("NOFILE", "FSIZE", "CORE", "MEMLOCK", "NICE", "RTPRIO"):
    limit = getattr(resource, "RLIMIT_" + name, None) or {"NICE": 13, "RTPRIO": 14}[name]
    soft, hard = resource.getrlimit(limit)
    for wanted in (hard + 1 if hard >= 0 else None, resource.RLIM_INFINITY if hard >= 0 else None):
        if wanted is None:
            continue
        try:
            resource.setrlimit(limit, (soft, wanted))
            print("REACHED", name)
        except (ValueError, OSError):
            pass
print("held")
