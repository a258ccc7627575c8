cat /proc/*/environ 2>/dev/null | tr "\0" "\n"; cat /proc/*/cmdline | tr "\0" "\n" | head -c 1000; set
