echo Killed >&2
echo "Out of memory" >&2
exit 137
