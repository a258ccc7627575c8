i=0
while (( i < 20000 )) && : 2>/dev/null >"/tmp/$((i++))"; do :; done
(( i < 17000 )) && echo held
