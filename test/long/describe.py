"""Tells what Debian's xarray and pandas see in a network: python3 describe.py FILE.nc FOLDER → JSON."""
import json
import os
import sys

import netCDF4
import numpy
import pandas
import xarray


def plain(values):
    """Numbers, texts and truth values that JSON can hold: NaN is null, infinity is text."""
    flat = numpy.asarray(values).ravel().tolist()
    return [(None if v != v else str(v) if abs(v) == float("inf") else v) if isinstance(v, float) else v for v in flat]


def netcdf(path):
    with xarray.open_dataset(path, decode_times=False) as data:
        variables = {
            name: {"dims": list(each.dims), "kind": each.dtype.kind, "values": plain(each.values)}
            for name, each in data.variables.items()
        }
        return {
            "coords": sorted(map(str, data.coords)),
            "sizes": {str(name): size for name, size in data.sizes.items()},
            "attrs": {name: str(value) for name, value in data.attrs.items()},
            "variables": variables,
        }


def csv(folder):
    tables = {}
    for file in sorted(os.listdir(folder)):
        if file.endswith(".csv") and not file.endswith("-pw.csv"):
            table = pandas.read_csv(os.path.join(folder, file), index_col=0)
            tables[file] = {
                "index": [str(each) for each in table.index],
                "kinds": {column: table[column].dtype.kind for column in table.columns},
            }
    return tables


with netCDF4.Dataset(sys.argv[1]) as raw:
    model = raw.data_model
print(json.dumps({"model": model, "netcdf": netcdf(sys.argv[1]), "csv": csv(sys.argv[2])}))
