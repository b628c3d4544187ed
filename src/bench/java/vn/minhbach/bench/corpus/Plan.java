package vn.minhbach.bench.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One report of a corpus.
 *
 * @param address of its page
 * @param year that it reports on
 * @param real whether it is the template itself, unchanged
 */
record Plan(String address, Template template, District district, int year, boolean real) {

  private static final int LAST_YEAR = 2024;
  private static final int YEARS = 14;

  /**
   * The reports of a corpus by address: the real ones, and others for district after district and
   * year after year.
   *
   * @throws IllegalArgumentException if there are not so many different ones
   */
  static List<Plan> of(Country country, List<Template> templates, int size) {
    List<Plan> plans = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Template template : templates) {
      taken.add(template.address());
      plans.add(new Plan(template.address(), template, template.district(), template.year(), true));
    }
    List<District> districts = country.divided();
    int rounds = YEARS * templates.size();
    for (int round = 0; round < rounds && plans.size() < size; round++) {
      int year = LAST_YEAR - round % YEARS;
      for (int i = 0; i < districts.size() && plans.size() < size; i++) {
        Template template = templates.get((i + round % YEARS + round / YEARS) % templates.size());
        District district = districts.get(i);
        String address = district.address() + template.slugIn(year) + "/";
        if (taken.add(address)) {
          plans.add(new Plan(address, template, district, year, false));
        }
      }
    }
    if (plans.size() < size) {
      throw new IllegalArgumentException("no more than " + plans.size() + " reports can be made");
    }
    plans.sort(Comparator.comparing(Plan::address));
    return List.copyOf(plans);
  }

  /** Of everything random in it: the same for the same address. */
  long seed() {
    long seed = 1125899906842597L;
    for (char c : address.toCharArray()) {
      seed = 31 * seed + c;
    }
    return seed;
  }
}
