sleep 3600 &
kill -STOP $!
echo done
