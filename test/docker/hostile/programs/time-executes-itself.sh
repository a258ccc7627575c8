echo again >/tmp/work/again
exec bash main.sh
