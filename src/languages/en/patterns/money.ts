/** An element of a row that takes any sum of money: the currencies of the number words. */
export const MONEY =
  '<#USD|#EUR|#GBP|#JPY|#CNY|#AZN|#QAR|#KWD|#SAR|#AED|#OMR|#BHD|#JOD|#EGP|#MAD|#TND|#DZD|#RUB|#TRY|#KZT|#UZS|#GEL|#INR|#CHF|#HUF|#AUD|#CAD|#NZD|#SGD|#ZAR|#NOK|#SEK|#DKK|#ISK|#PLN|#CZK|#RON|#UAH|#KRW|#THB|#MYR|#IDR|#VND|#PKR|#LKR|#BDT|#BRL|#MXN|#NGN|#GHS|#KES|#ETB|#XOF|#ILS>';
