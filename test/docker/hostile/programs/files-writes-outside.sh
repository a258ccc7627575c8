for f in /x /etc/x /usr/x /bin/sh /etc/passwd; do echo x 2>/dev/null >>"$f" && echo "REACHED $f"; done 2>/dev/null
echo held
