trap 'echo caught' INT TERM
kill -INT $$
kill -TERM $$
echo end
