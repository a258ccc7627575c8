sh -c 'kill -KILL $$'
exit 0
