/** The lines above the hours of an EPW. */
export const EPW_HEADER = [
  'LOCATION,Astana,-,KAZ,IWEC Data,351880,51.13,71.37,6.0,348.0',
  ...[
    'DESIGN CONDITIONS,0',
    'TYPICAL/EXTREME PERIODS,0',
    'GROUND TEMPERATURES,0',
    'HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0',
  ],
  ...['COMMENTS 1,made for a test', 'COMMENTS 2,-', 'DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31'],
]
/** The line of an hour of an EPW. */
export const epwHour = (year: number, hour: number, degC: string, global: string) =>
  `${year},1,1,${hour},60,A7A7,${degC},-20.0,80,98000,0,1415,200,${global},250,60,0,0,0,0,180,5.1,3,3,9,77777,9,999999999,8,0.05,10,88,0.2,0,1`

/** Where PVGIS was asked for. */
export const PVGIS_PLACE = { location: { latitude: 45, longitude: 8, elevation: 250 } }

/** An answer of NASA POWER. */
export const POWER = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [71.43, 51.13, 352.2] },
  properties: {
    parameter: {
      T2M: { '2018010100': -14.2, '2018010101': -999 },
      ALLSKY_SFC_SW_DWN: { '2018010100': 0, '2018010101': 12.5 },
      WS50M: { '2018010100': 7.1, '2018010101': 7.4 },
      PS: { '2018010100': 98.1, '2018010101': 98.2 },
    },
  },
  header: { fill_value: -999, time_standard: 'UTC' },
  parameters: { T2M: { units: 'C' }, ALLSKY_SFC_SW_DWN: { units: 'Wh/m^2' } },
}

/** Two hours of a TMY3. */
export const TMY3 = [
  '723170,"GREENSBORO PIEDMONT TRIAD INT",NC,-5.0,36.100,-79.950,273',
  'Date (MM/DD/YYYY),Time (HH:MM),GHI (W/m^2),DNI (W/m^2),DHI (W/m^2),Dry-bulb (C),Pressure (mbar),Wspd (m/s)',
  '01/01/1988,01:00,0,0,0,10.0,987,6.2',
  '01/01/1988,24:00,0,-9900,0,9.4,988,5.1',
].join('\n')

/** Two hours of a typical year of PVGIS. */
export const PVGIS_JSON = JSON.stringify({
  inputs: PVGIS_PLACE,
  outputs: {
    months_selected: [{ month: 1, year: 2012 }],
    tmy_hourly: [
      {
        'time(UTC)': '20120101:0000',
        T2m: 3.17,
        RH: 77,
        'G(h)': 0,
        'Gb(n)': 0,
        'Gd(h)': 0,
        WS10m: 3.01,
        SP: 98371,
      },
      {
        'time(UTC)': '20120101:0100',
        T2m: 2.74,
        RH: 77,
        'G(h)': 7,
        'Gb(n)': 1,
        'Gd(h)': 6,
        WS10m: 2.98,
        SP: 98370,
      },
    ],
  },
  meta: {},
})

/** The same two hours as CSV. */
export const PVGIS_CSV = [
  'Latitude (decimal degrees): 45.000',
  'Longitude (decimal degrees): 8.000',
  'Elevation (m): 250.0',
  'Irradiance Time Offset (h): 0.1761',
  '',
  'month,year',
  '1,2012',
  '',
  'time(UTC),T2m,RH,G(h),Gb(n),Gd(h),IR(h),WS10m,WD10m,SP',
  '20120101:0000,3.17,77.0,0.0,-0.0,0.0,269.8,3.01,30.0,98371.0',
  '20120101:0100,2.74,77.0,7.0,1.0,6.0,267.6,2.98,30.0,98370.0',
  '',
  'T2m: 2-m air temperature (degree Celsius)',
  'PVGIS (c) European Union, 2001-2023',
].join('\n')

/** An hour of NASA POWER as CSV. */
export const POWER_CSV = [
  '-BEGIN HEADER-',
  'NASA/POWER Source Native Resolution Hourly Data ',
  'Dates (month/day/year): 01/01/2018 through 01/01/2018 in UTC',
  'Location: latitude  51.13   longitude 71.43 ',
  'elevation from MERRA-2: Average for 0.5 x 0.625 degree lat/lon region = 352.2 meters',
  'The value for missing source data that cannot be computed or is outside of the sources availability range: -999 ',
  'parameter(s): ',
  'T2M                   MERRA-2 Temperature at 2 Meters (C) ',
  'ALLSKY_SFC_SW_DWN     CERES SYN1deg All Sky Surface Shortwave Downward Irradiance (MJ/hr) ',
  '-END HEADER-',
  'YEAR,MO,DY,HR,T2M,ALLSKY_SFC_SW_DWN',
  '2018,1,1,5,-14.2,0.36',
].join('\n')

/** Two hours of wind of renewables.ninja. */
export const NINJA = [
  '# Renewables.ninja Wind (Point API) - 51.1300, 71.4300 - Version: 1.3',
  '# Reference: https://doi.org/10.1016/j.energy.2016.08.068',
  '# Units: time in UTC, local_time in Asia/Almaty, electricity in kW, wind_speed in m/s',
  '# {"units": {"electricity": "kW"}, "params": {"lat": 51.13, "lon": 71.43, "capacity": 2000.0, "height": 100}}',
  'time,local_time,electricity,wind_speed',
  '2019-01-01 00:00,2019-01-01 06:00,500.000,6.5',
  '2019-01-01 01:00,2019-01-01 07:00,1000.000,8.9',
].join('\n')

/** A text of each format. */
export const WEATHER_TEXTS: readonly string[] = [
  [...EPW_HEADER, epwHour(1998, 1, '-15.5', '0'), epwHour(1998, 2, '-16.0', '9999')].join('\n'),
  TMY3,
  PVGIS_JSON,
  PVGIS_CSV,
  JSON.stringify(POWER),
  POWER_CSV,
  NINJA,
]
