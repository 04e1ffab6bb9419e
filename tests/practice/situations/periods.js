/** Periods the practice knows; `hasPoints` and `hasPre` are the generations of the rules. */
export const PERIODS = {
  '2024-1': { id: '2024-1', from: '2024-01-01', to: '2024-06-30', hasPoints: true, hasPre: false },
  '2024-2': { id: '2024-2', from: '2024-07-01', to: '2024-12-31', hasPoints: true, hasPre: false },
  2025: { id: '2025', from: '2025-01-01', to: '2025-12-31', hasPoints: false, hasPre: false },
  2026: { id: '2026', from: '2026-01-01', to: '2026-12-31', hasPoints: false, hasPre: true },
  2027: { id: '2027', from: '2027-01-01', to: '2027-12-31', hasPoints: false, hasPre: true },
  2028: { id: '2028', from: '2028-01-01', to: '2028-12-31', hasPoints: false, hasPre: true },
};
