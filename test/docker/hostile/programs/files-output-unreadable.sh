cd "$OUTPUT_DIR"; echo secret >a.txt; chmod 000 a.txt; mkdir closed; echo x >closed/b.txt; chmod 000 closed; echo done
