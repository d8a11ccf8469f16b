import { entries, type PoolEntry } from './pool';

/** Measures of English scorecards. */
export const ENGLISH_POOL: readonly PoolEntry[] = [
  ...entries(
    '%',
    1,
    `Household waste recycled 28 64
  Tenants satisfied with repairs 60 95
  Council tax collected in year 93 99
  Road network in good condition 55 90
  !Staff turnover 6 19
  Calls answered within 60 seconds 55 96
  Children reaching expected standard (KS2) 52 81
  Planning applications decided on time 70 99
  Residents who feel safe after dark 48 86
  !Sickness absence rate 2 7
  Invoices paid within 30 days 80 99
  Fleet that is electric 4 70
  On-time bus departures 66 94`,
  ),
  ...entries(
    'number',
    0,
    `+Library visits 20000 240000
  +New homes completed 60 900
  !Households in temporary accommodation 30 420
  +Apprenticeships started 10 160
  !Complaints upheld 8 120
  +Trees planted 300 9000
  +Online service requests 2000 48000
  !Serious road injuries 8 90
  +Business start-ups supported 12 240
  +Museum visitors (all sites) 4000 90000
  +Volunteer hours logged 900 16000`,
  ),
  ...entries(
    'days',
    1,
    `!Average time to re-let a home 14 60
  !Benefit claim processing time 6 30
  !Mean time to fill a vacancy 25 80`,
  ),
  ...entries(
    'tonnes',
    0,
    `!Residual waste per year 4000 26000
  !Carbon emissions from council buildings 1200 18000
  +Food waste collected 300 4200`,
  ),
  ...entries(
    '£k',
    0,
    `+Grant income secured 120 4200
  +Savings delivered 80 2600
  +Commercial rent received 200 3900`,
  ),
  ...entries(
    'visits',
    0,
    `+Leisure centre attendance 20000 300000
  +Website sessions 30000 700000
  +Tourist information enquiries 900 24000`,
  ),
];
