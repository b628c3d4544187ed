package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that is shared shows a picture that says what it is. */
class CardsTest {

  private static final String BASE = "https://minhbach.example/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                         | Minh Bạch: Cổng báo cáo công khai của địa phương. Địa phương đã hứa gì
          binh-phuoc/                                | Kế hoạch, kết quả, báo cáo. Tỉnh Bình Phước. 1 báo cáo, 164 chỉ tiêu · mới nhất: 9 tháng đầu năm 2021.
          binh-phuoc/loc-ninh/                       | Thu ngân sách nhà nước trên địa bàn: 434,896 tỷ đồng.
          binh-phuoc/loc-ninh/2021-9-thang/          | Báo cáo · Huyện Lộc Ninh, tỉnh Bình Phước. Báo cáo tình hình thực hiện nhiệm vụ 9 tháng; phương hướng nhiệm vụ 3 tháng cuối năm 2021. 9 tháng đầu năm 2021. Nguồn: Ban Thường vụ Huyện ủy Lộc Ninh. Minh Bạch.
          binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/     | Huyện Lộc Ninh, tỉnh Bình Phước. Thu ngân sách nhà nước trên địa bàn. Kết quả: 434,896 tỷ đồng. 9 tháng đầu năm 2021. Kế hoạch năm 2021: 484 tỷ đồng. Nguồn: Ban Thường vụ Huyện ủy Lộc Ninh. Minh Bạch.
          chi-tieu/thu-nsnn/                         | Chỉ tiêu · Ngân sách. Thu ngân sách nhà nước trên địa bàn. Huyện Lộc Ninh, 9 tháng đầu năm 2021: 434,896 tỷ đồng. Huyện Hạ Lang, từ đầu năm đến 31/5/2021: 11,327 tỷ đồng. Huyện Tân Hồng, năm 2021: Kế hoạch: 62.350 triệu đồng.
          en/                                        | Minh Bạch: Public Reports of Local Authorities. What a district promised
          en/binh-phuoc/loc-ninh/                    | Targets, results, reports. Loc Ninh District, Binh Phuoc Province. Output of non-state industry and handicrafts: 27.27 billion VND. State budget revenue collected in the area: 434.896 billion VND.
          phat-hien/lang-son/chi-lang/2024-07-08/tong-so/cau-dan-sinh-hoan-thanh_2.target/ | Đối chiếu số liệu · Huyện Chi Lăng, tỉnh Lạng Sơn. Báo cáo ghi tổng là 09 cầu; cộng các phần (07 cầu, 03 cầu) được 10 cầu. Số cầu, ngầm tràn dân sinh hoàn thành.
          """)
  void eachKindOfPageHasACardOfItsOwn(String page, String says) {
    Document document = DemoPortal.page(page + "index.html");
    assertThat(property(document, "og:image")).isEqualTo(BASE + page + "the.png");
    assertThat(property(document, "og:image:alt").replace('\u00a0', ' ')).contains(says);
  }

  @Test
  void otherPagesShowThePortals() {
    for (String page :
        new String[] {"bao-cao/", "gioi-thieu/", "binh-phuoc/loc-ninh/xa-loc-thai/"}) {
      Document document = DemoPortal.page(page + "index.html");
      assertThat(property(document, "og:image")).as(page).isEqualTo(BASE + "the.png");
      assertThat(property(document, "og:image:alt")).startsWith("Minh Bạch: ");
    }
    assertThat(DemoPortal.page("404.html").select("meta[property]")).isEmpty();
  }

  @Test
  void everyPictureExistsIsNamedAndSmall() throws IOException {
    Map<String, Path> files = Sites.files(DemoPortal.SITE);
    TreeSet<String> named = new TreeSet<>();
    DemoPortal.pages()
        .forEach(
            (path, document) -> {
              // The error page and light pages stand for no page that is shared.
              if (document.select("meta[name=robots][content=noindex]").isEmpty()) {
                named.add(property(document, "og:image").substring(BASE.length()));
                assertThat(property(document, "og:image:width")).isEqualTo("1200");
                assertThat(property(document, "og:image:height")).isEqualTo("630");
                assertThat(property(document, "og:site_name")).isEqualTo("Minh Bạch");
                assertThat(property(document, "og:locale"))
                    .isEqualTo(path.startsWith("en/") ? "en_GB" : "vi_VN");
                assertThat(document.select("meta[name=twitter:card]").attr("content"))
                    .isEqualTo("summary_large_image");
              }
            });
    TreeSet<String> drawn = new TreeSet<>(files.keySet());
    drawn.removeIf(path -> !path.endsWith("the.png"));
    assertThat(drawn).hasSizeGreaterThan(800).isEqualTo(named);
    long bytes = 0;
    for (String path : drawn) {
      bytes += Files.size(files.get(path));
    }
    assertThat(bytes / drawn.size()).isLessThan(25_000);
    for (String path :
        new String[] {"the.png", "binh-phuoc/the.png", "chi-tieu/thu-nsnn/the.png"}) {
      BufferedImage picture = ImageIO.read(files.get(path).toFile());
      assertThat(picture.getWidth()).isEqualTo(1200);
      assertThat(picture.getHeight()).isEqualTo(630);
    }
  }

  private static String property(Document document, String name) {
    return document.select("meta[property=" + name + "]").attr("content");
  }
}
