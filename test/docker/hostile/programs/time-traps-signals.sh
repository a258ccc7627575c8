trap '' HUP INT QUIT TERM USR1 USR2 ALRM
while :; do sleep 1; done
