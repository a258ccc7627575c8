python3 -c 'x = bytearray(b"x") * (1 << 30)' 2>/dev/null || head -c 1000000000 /dev/zero | tail >/dev/null
echo survived
