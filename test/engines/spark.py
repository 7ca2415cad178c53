"""Runs the recipes for Spark, and what may go wrong, in a local Spark; says what came out as one line of JSON.

    python spark.py plain|hive RECIPES.json INPUT OUTPUT

It is run in a folder that holds yinming-stream.cjs. RECIPES.json has the recipes by title; INPUT is a file of records that
is redacted into the folder OUTPUT, where there is one.
"""

import json
import sys
import time

from pyspark.sql import SparkSession

mode, recipes_file, source, target = sys.argv[1:]
with open(recipes_file, encoding="utf-8") as file:
    recipes = json.load(file)

# Three tries a task.
builder = SparkSession.builder.master("local[2,3]").appName("yinming")
for key, value in {
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.warehouse.dir": "warehouse",
    "spark.hadoop.javax.jdo.option.ConnectionURL": "jdbc:derby:memory:metastore;create=true",
}.items():
    builder = builder.config(key, value)
spark = (builder.enableHiveSupport() if mode == "hive" else builder).getOrCreate()
for name in ("yinming-stream.cjs", "flaky.sh"):
    spark.sparkContext.addFile(name)

rows = [
    ("YT1000000000001", "张三", "13800000001"),
    ("YT1000000000002", None, None),
    ("YT1000000000003", "欧阳娜娜", "138 0000 0002"),
    ("YT1000000000004", '"', ""),
]
waybills = spark.createDataFrame(rows, "`运单号` string, `收件人` string, `收件人手机` string")
waybills.createOrReplaceTempView("waybills")


def rows_of(frame):
    return sorted([list(row) for row in frame.collect()])


def refusal(frame):
    try:
        frame.collect()
        return ""
    except Exception as error:  # whatever class the engine throws
        return str(error)


record = "SELECT TRANSFORM({}) USING '{}' AS (record STRING) FROM {}"
filter_ = "node yinming-stream.cjs --rules waybill --wire ndjson"
said = {"version": spark.version}

said["record"] = rows_of(spark.sql(recipes["spark-record.sql"]))
said["columns"] = rows_of(spark.sql(recipes["spark-columns.sql"]))
if mode == "hive":
    said["hive"] = rows_of(spark.sql(recipes["hive.sql"]))

spark.sql(recipes["spark-record.sql"]).createOrReplaceTempView("redacted")
said["check"] = rows_of(spark.sql(recipes["spark-check.sql"]))
spark.sql("SELECT * FROM redacted LIMIT 3").createOrReplaceTempView("redacted")
said["short"] = rows_of(spark.sql(recipes["spark-check.sql"]))

names = {"waybills": waybills}
exec(recipes["spark-pipe.py"], names)
said["pipe"] = sorted(names["redacted"].collect())

for line, name in (('{"收件人":"黄金雀', "broken"), ('{"13800000777":"黄金雀"}', "unnamed")):
    spark.createDataFrame([(line,)], "line string").createOrReplaceTempView("lines")
    said[name] = refusal(spark.sql(record.format("line", filter_, "lines")))
    piped = spark.sparkContext.parallelize([line]).pipe(names["command"], checkCode=True)
    said[name + " in a pipe"] = refusal(piped)

lines = spark.range(20000).selectExpr("concat('{\"件数\":', id, ',\"收件人\":\"张三\"}') AS line").coalesce(2)
lines.createOrReplaceTempView("lines")
once = spark.sql(record.format("line", filter_, "lines")).collect()
again = spark.sql(record.format("line", "sh flaky.sh", "lines")).collect()
said["lines"] = len(once)
said["the same after a task was tried again"] = once == again

if source != "-":
    began = time.time()
    spark.read.text(source).createOrReplaceTempView("lines")
    spark.sql(record.format("value", filter_, "lines")).write.text(target)
    said["seconds"] = time.time() - began

print(json.dumps(said, ensure_ascii=False))
spark.stop()
