import pathlib, sqlite3, tempfile
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "a.txt"
    path.write_text("hello")
    print(path.read_text())
connection = sqlite3.connect("/tmp/work/base.db")
connection.execute("create table t (x)")
connection.execute("insert into t values (42)")
connection.commit()
print(connection.execute("select x from t").fetchone()[0])
