cd "$OUTPUT_DIR"; ln -s /etc/passwd a.txt; ln -s /etc etc; ln -s / root; mkfifo pipe; ln -s /dev/zero zero
