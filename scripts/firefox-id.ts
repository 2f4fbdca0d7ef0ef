/** The one id that Firefox knows the extension by, for good: settings in sync storage hang on it. */
export const firefoxId = '{8f3b2a56-6c1d-4e0e-9a57-1d2f4b7c90e3}';
