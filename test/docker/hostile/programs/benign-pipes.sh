seq 1000 | sort -rn | head -3 | while read -r n; do echo "$n"; done
diff <(echo a) <(echo a) && echo same
cat <<EOF
here $((6 * 7))
EOF
trap "echo bye" EXIT
