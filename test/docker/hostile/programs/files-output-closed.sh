echo x >"$OUTPUT_DIR/a.txt"; chmod 000 "$OUTPUT_DIR"; echo done
