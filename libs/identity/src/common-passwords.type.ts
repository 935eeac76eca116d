/**
 * Passwords of 15 characters and more that are tried first: keyboard walks, counted digits, well-known phrases, and
 * what people make of the word "password" and of this product's own words. Lower case. Shorter ones are refused by their length.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set([
  '123456789012345', '1234567890123456', '12345678901234567890', '123456789123456', '123456789123456789', '1234567891234567', '987654321987654321',
  '098765432109876', '0123456789012345', '9876543210987654', '112233445566778899', '111222333444555', '123123123123123', '147258369147258',
  'abcdefghijklmno', 'abcdefghijklmnop', 'abcdefghijklmnopqrstuvwxyz', 'abc123abc123abc123', 'a1b2c3d4e5f6g7h8', 'abcd1234abcd1234',
  'qwertyuiopasdfg', 'qwertyuiopasdfgh', 'qwertyuiopasdfghjkl', 'qwertyuiopasdfghjklzxcvbnm', 'qwertyuiop123456', 'qwerty1234567890', 'qwertyqwertyqwerty',
  '1q2w3e4r5t6y7u8i', '1q2w3e4r5t6y7u8i9o0p', '1qaz2wsx3edc4rfv', '1qaz2wsx3edc4rfv5tgb', 'qazwsxedcrfvtgb', 'qazwsxedcrfvtgbyhn', 'zaq12wsxcde34rfv',
  'zxcvbnmasdfghjkl', 'asdfghjklqwertyuiop', 'asdfghjklzxcvbnm', 'poiuytrewqlkjhgfdsa', 'azertyuiopqsdfgh',
  'password1234567', 'password12345678', 'password123456789', 'password1234567890', 'passwordpassword', 'password123password', 'mypasswordis123', 'thisismypassword',
  'thisisapassword', 'thisisapassword1', 'passwordpassword1', 'passw0rdpassw0rd', 'p@ssw0rdp@ssw0rd', 'p@ssword12345678', 'changemechangeme', 'changeme12345678',
  'letmeinletmeinletmein', 'letmein123456789', 'welcomewelcome1', 'welcome123456789', 'welcometomyworld', 'administrator123', 'administrator1234', 'administratoradministrator',
  'correcthorsebatterystaple', 'correct horse battery staple', 'correct-horse-battery-staple', 'iloveyouiloveyou', 'iloveyousomuch1', 'iloveyouforever', 'ilovemyselfandi',
  'maythefourcebewithyou', 'maytheforcebewithyou', 'may the force be with you', 'tobeornottobethatisthequestion', 'to be or not to be', 'thequickbrownfox',
  'the quick brown fox', 'thequickbrownfoxjumps', 'thequickbrownfoxjumpsoverthelazydog', 'onceuponatimethere', 'nevergonnagiveyouup', 'never gonna give you up',
  'supercalifragilisticexpialidocious', 'theanswerisfortytwo', 'openthepodbaydoors', 'winteriscoming123', 'trustno1trustno1', 'sunshinesunshine', 'footballfootball',
  'baseballbaseball', 'princessprincess', 'monkeymonkeymonkey', 'dragondragondragon', 'superman12345678', 'computercomputer', 'internetinternet', 'schoolschoolschool',
  'teacherteacher1', 'teacherteacher123', 'principalprincipal', 'districtdistrict', 'improvementnetwork', 'continuousimprovement', 'networkedimprovement', 'cairncairncairncairn',
  'cairnpassword123', 'cairn1234567890', 'plandostudyactcycle', 'plandostudyact123', 'springsummerautumnwinter', 'springsummerfallwinter', 'mondaytuesdaywednesday',
  'januaryfebruarymarch', 'ilovemychildren', 'ilovemystudents', 'godisgoodallthetime', 'jesuschristislord', 'inthenameofgod123',
]);
