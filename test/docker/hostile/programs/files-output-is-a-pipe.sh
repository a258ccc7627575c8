rmdir "$OUTPUT_DIR"; mkfifo "$OUTPUT_DIR"; echo done
