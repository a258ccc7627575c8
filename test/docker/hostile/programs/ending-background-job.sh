(sleep 3600; echo late) &
disown
echo done
