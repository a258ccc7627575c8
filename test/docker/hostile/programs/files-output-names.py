import os
for name in (b"a\nb", b"\x1b[31mred", b"\xff\xfe", b"..  ", b"-rf", b"a" * 255, b"back\\slash", "\u202egnp".encode()):
    open(b"/tmp/output/" + name, "w").close()
print("done")
