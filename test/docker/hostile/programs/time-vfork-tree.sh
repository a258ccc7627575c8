for i in 1 2 3; do (while :; do sleep 0.1; done) & done
wait
