/** Any sum of money, in the currencies that the number words know. */
export const money =
  '<#USD|#EUR|#AZN|#GBP|#JPY|#CNY|#TRY|#RUB|#KZT|#GEL|#HUF|#CHF|#INR|#SAR|#AED|#KWD|#QAR|#SEK|#NOK|#DKK|#AUD|#CAD|#NZD|#PLN|#UAH>';
