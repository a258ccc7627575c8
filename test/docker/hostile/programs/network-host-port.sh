for host in $(grep -o '"[0-9a-f.:]*[.:][0-9a-f.:]*"' "$PARAMETERS_FILE" | tr -d '"'); do (exec 3<>"/dev/tcp/$host/80") 2>/dev/null && echo REACHED; done
(exec 3<>/dev/tcp/198.51.100.1/80) 2>/dev/null && echo REACHED
echo held
