for i in $(seq 300); do ( true & ); done
echo done
