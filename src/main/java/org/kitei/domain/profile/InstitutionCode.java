package org.kitei.domain.profile;

/// The number of a medical institution or pharmacy: prefecture 2, table 1, district 2, number 4 and
/// a check digit. A code that does not fit is kept all the same and shown with "please check".
public final class InstitutionCode {
  private static final int LENGTH = 10;

  private InstitutionCode() {}

  /// Whether `code` has ten digits whose Luhn sum fits.
  public static boolean fits(String code) {
    return code.length() == LENGTH
        && code.chars().allMatch(c -> c >= '0' && c <= '9')
        && luhn(code) % 10 == 0;
  }

  private static int luhn(String code) {
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = code.charAt(code.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }
}
