// Paragraphs as agencies and papers print them, and what each is.
#include "questions/text/paragraph_kinds.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace {

using text::Block;
using text::ParagraphKind;
using enum text::ParagraphKind;

// The blocks that a paragraph becomes after a first paragraph of body text.
std::vector<Block> parts(const std::string& paragraph) {
  std::vector<Block> blocks =
      text::classified({{"The council met on Monday to vote on the plan."}, {paragraph}});
  blocks.erase(blocks.begin());
  return blocks;
}

std::vector<Block> firstParts(const std::string& paragraph) {
  return text::classified({{paragraph}});
}

}  // namespace

TEST_CASE("a paragraph alone is of one kind", "[reader]") {
  const std::pair<ParagraphKind, const char*> rows[] = {
      // prose, also where it looks like something else
      {Body, "The minister resigned on Tuesday."},
      {Body, "“We will not pay,” said Lund."},
      {Body, "More than 500 people took part, and most of them stayed all night."},
      {Body, "Copyright law protects the photograph for 70 years, the court ruled."},
      {Body, "The report was published on Monday by the ministry and has 300 pages."},
      {Body, "The story was first reported by the Guardian, and the ministry confirmed it."},
      {Body, "Sources close to the minister said that he would stay."},
      {Body, "To view the remains, mourners queued for hours in the rain."},
      {Body, "Support for member states will rise to €3 billion, the commission said."},
      {Body, "He was born in Lyon on December 2, 1925, and died in Paris on May 3, 2011."},
      {Body, "NATO has 32 members. The USA joined in 1949."},
      {Body, "By Tuesday night the water had reached the first houses."},
      {Body, "Published figures show that exports fell by 3% in May."},
      {Body, "He spoke to Reuters in Moscow."},
      {Body, "Officials told the AP that the bridge had been closed."},
      {Body, "US President Mark Berg tweeted using his account:"},
      {Body, "The cookies were sold out by noon, and the bakery closed."},
      {Body, "Listen to the people, he said, and act."},
      {Body, "Follow-up studies found no harm."},
      {Body, "Share prices fell by 4% on Friday after the announcement."},
      {Body, "Subscribers paid $12 a month on average, the company said."},
      {Body, "Getty Images sued the company in London in January 2023."},
      {Body, "To view the remains, mourners came early, and the police closed the street."},
      {Body, "The mayor can be reached by train from Oslo, the ministry said."},
      {Body, "Ida Holm reported from Oslo that the bridge had been closed."},
      {Body, "The writer sent an e-mail to a@b.example in May, and nobody ever wrote back to him."},
      // headings
      {Heading, "Harbour Fees Remain Main Point of Quarrel"},
      {Heading, "What happens next"},
      {Heading, "‘Not perfect’"},
      {Heading, "Group F — Norway 1 – 0 Denmark"},
      {Heading, "LATE AND DEAR"},
      {Heading, "More than 500 dead in floods"},
      {Heading, "Top officials resign"},
      {Heading, "Latest figures show sharp rise"},
      // dates
      {Dateline, "Wednesday, December 3, 2025"},
      {Dateline, "3 December 2025"},
      {Dateline, "2025-12-03"},
      {Dateline, "Published 2 Nov 2023"},
      {Dateline, "Updated: November 2nd, 2023 at 10:30 am GMT"},
      // captions without a credit
      {Caption, "Anna Berg (left) and Peter Lund shake hands in Oslo."},
      {Caption, "Firefighters at the warehouse in Leeds, Britain, May 14, 2024."},
      {Caption, "A general view of the stadium before the match."},
      {Caption, "In this photo released by the ministry, soldiers cross the river."},
      {Caption, "This image taken from video shows smoke over the port."},
      {Caption, "SVP's Anna Lee; from file, 2015."},
      {Caption, "Pictured: the bridge in 1931"},
      // notices
      {Notice, "• This article was amended on 3 May 2024 to say who was hurt."},
      {Notice, "ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY."},
      {Notice, "THIS IMAGE WAS PROVIDED BY A THIRD PARTY. NO RESALES. NO ARCHIVES"},
      {Notice, "Reporting by Ida Holm and Anna Lee; Editing by Tom Berg"},
      {Notice, "(Reporting by Ida Holm in Oslo and Tom Berg in Velmar; Editing by Per Aas)"},
      {Notice, "Additional reporting by Lena Frei; Writing by Tom Berg"},
      {Notice, "Our Standards: The Thomson Reuters Trust Principles."},
      {Notice,
       "Copyright 2025 The Associated Press. All rights reserved. This material may not be "
       "published, broadcast, rewritten or redistributed without permission."},
      {Notice, "© 2025 AFP"},
      {Notice, "Read more: How the strike began"},
      {Notice, "Read more"},
      {Notice, "Sign up for our newsletter to get the news every morning"},
      {Notice, "Sign up here."},
      {Notice, "Follow us on Facebook and Twitter"},
      {Notice, "Follow BBC News on Facebook, on Twitter @BBCNews, or on Instagram."},
      {Notice, "We use cookies to improve your experience. By continuing you accept our policy."},
      {Notice, "This article was amended on 3 December 2025 to correct a name."},
      {Notice, "This story was originally published in The Conversation."},
      {Notice, "Associated Press writers Ida Holm and Tom Berg contributed to this report."},
      {Notice, "By Ida Holm"},
      {Notice, "By Ida Holm and Tom Berg, Northern Wire"},
      {Notice, "By Peter Lund, Europe digital editor"},
      {Notice, "The Northern Briefing newsletter tells you what happened. Sign up here."},
      {Notice, "end of list"},
      {Notice, "___"},
      {Notice, "Advertisement"},
      {Notice, "5 min read"},
      {Notice, "3 hours ago"},
      {Notice, "Share this article"},
      {Notice, "Related articles"},
      {Notice, "Most read"},
      {Notice, "Facebook Twitter WhatsApp Email"},
      {Notice, "Image source, Getty Images"},
      {Notice, "Download the app for breaking news alerts."},
      {Notice, "By IDA HOLM, Associated Press"},
      {Notice, "By Ida Holm Associated Press Writer"},
      {Notice, "Image copyright Getty Images"},
      {Notice, "Media playback is unsupported on your device"},
      {Notice, "The Associated Press contributed to this report."},
      {Notice, "Ida Holm can be reached at ida.holm@wire.example."},
      {Notice, "Contact the writer: 555-0100 or ida.holm@wire.example"},
      {Notice, "Email ida.holm@wire.example."},
      {Notice, "Like us on Facebook"},
      {Notice, "Follow Ida Holm on Twitter @idaholm"},
      {Notice, "Ida Holm reported from Oslo."},
      {Notice, "Material from Reuters was used in this report."},
      {Notice, "Story highlights"},
      {Notice, "Sign in now to share your story."},
      {Notice, "To report corrections and clarifications, contact Standards Editor Ida Holm."},
      {Notice, "To post a comment on this page, you must sign in."},
      // quotations
      {Quotation, "“We will not pay. We never have.”"},
      {Quotation, "\"They represent our hopes. They will win.\""},
      {Quotation, "“If nobody acts, the lake will be gone in ten years."},
  };
  for (const auto& [kind, paragraph] : rows) {
    INFO(paragraph);
    CHECK(parts(paragraph) == std::vector<Block>{{paragraph, kind}});
  }
}

TEST_CASE("credits and notices leave captions and prose", "[reader]") {
  struct Row {
    std::string paragraph;
    ParagraphKind kind;
    std::string told;
    std::vector<std::string> notices;
  };
  const std::vector<Row> rows = {
      {"Anna Berg attends a meeting in Oslo, Norway, December 2, 2025. Sputnik/Peter "
       "Lund/Pool via REUTERS ATTENTION EDITORS – THIS IMAGE WAS PROVIDED BY A THIRD PARTY.",
       Caption,
       "Anna Berg attends a meeting in Oslo, Norway, December 2, 2025.",
       {"Sputnik/Peter Lund/Pool via REUTERS",
        "ATTENTION EDITORS – THIS IMAGE WAS PROVIDED BY A THIRD PARTY."}},
      {"A flat damaged by a drone in Lillevik, Norway. REUTERS/Peter Lund",
       Caption,
       "A flat damaged by a drone in Lillevik, Norway.",
       {"REUTERS/Peter Lund"}},
      {"Norwegian President Anna Berg speaks in Oslo on Tuesday, Dec. 2, 2025. (Peter "
       "Lund, Sputnik, Palace Pool Photo via AP)",
       Caption,
       "Norwegian President Anna Berg speaks in Oslo on Tuesday, Dec. 2, 2025.",
       {"(Peter Lund, Sputnik, Palace Pool Photo via AP)"}},
      {"Workers clear snow in Oslo on Monday. (AP Photo/Ida Holm, File)",
       Caption,
       "Workers clear snow in Oslo on Monday.",
       {"(AP Photo/Ida Holm, File)"}},
      {"Displaced people wait for food in Khan Younis [Ida Holm/Reuters]",
       Caption,
       "Displaced people wait for food in Khan Younis",
       {"[Ida Holm/Reuters]"}},
      {"The minister arrives at the court [File: Ida Holm/AP Photo]",
       Caption,
       "The minister arrives at the court",
       {"[File: Ida Holm/AP Photo]"}},
      {"The harbour after the storm. Photograph: Ida Holm/EPA",
       Caption,
       "The harbour after the storm.",
       {"Photograph: Ida Holm/EPA"}},
      {"The harbour after the storm. Photo by Ida Holm / AFP",
       Caption,
       "The harbour after the storm.",
       {"Photo by Ida Holm / AFP"}},
      {"The harbour after the storm (Photo by Ida Holm/Getty Images)",
       Caption,
       "The harbour after the storm",
       {"(Photo by Ida Holm/Getty Images)"}},
      {"The harbour after the storm. Image: Ida Holm.",
       Caption,
       "The harbour after the storm.",
       {"Image: Ida Holm."}},
      {"The harbour after the storm (Credit: Ida Holm)",
       Caption,
       "The harbour after the storm",
       {"(Credit: Ida Holm)"}},
      {"The harbour after the storm. Ida Holm/AFP/Getty Images",
       Caption,
       "The harbour after the storm.",
       {"Ida Holm/AFP/Getty Images"}},
      {"The harbour after the storm. © Ida Holm, AFP",
       Caption,
       "The harbour after the storm.",
       {"© Ida Holm, AFP"}},
      {"The mayor opened the bridge on Friday. (Reporting by Ida Holm; Editing by Tom Berg)",
       Body,
       "The mayor opened the bridge on Friday.",
       {"(Reporting by Ida Holm; Editing by Tom Berg)"}},
      {"The mayor opened the bridge on Friday. Reporting by Ida Holm; Editing by Tom Berg",
       Body,
       "The mayor opened the bridge on Friday.",
       {"Reporting by Ida Holm; Editing by Tom Berg"}},
  };
  for (const Row& row : rows) {
    INFO(row.paragraph);
    std::vector<Block> expected = {{row.told, row.kind}};
    for (const std::string& notice : row.notices) expected.push_back({notice, Notice});
    CHECK(parts(row.paragraph) == expected);
  }
}

TEST_CASE("a label before a caption is a notice", "[reader]") {
  CHECK(parts("FILE PHOTO: The president waves in Oslo, Norway, May 2, 2024. REUTERS/Ida Holm") ==
        std::vector<Block>{{"FILE PHOTO:", Notice},
                           {"The president waves in Oslo, Norway, May 2, 2024.", Caption},
                           {"REUTERS/Ida Holm", Notice}});
  CHECK(parts("[1/3]The president waves in Oslo, Norway May 2, 2024. REUTERS/Ida Holm Purchase "
              "Licensing Rights, opens new tab") ==
        std::vector<Block>{{"[1/3]", Notice},
                           {"The president waves in Oslo, Norway May 2, 2024.", Caption},
                           {"REUTERS/Ida Holm Purchase Licensing Rights, opens new tab", Notice}});
  CHECK(parts("FILE - The president waves in Oslo, May 2, 2024. (AP Photo/Ida Holm, File)") ==
        std::vector<Block>{{"FILE -", Notice},
                           {"The president waves in Oslo, May 2, 2024.", Caption},
                           {"(AP Photo/Ida Holm, File)", Notice}});
  CHECK(parts("Image source, EPA Image caption, The two men met in Oslo") ==
        std::vector<Block>{{"Image source, EPA Image caption,", Notice},
                           {"The two men met in Oslo", Caption}});
}

TEST_CASE("the first body paragraph loses its dateline", "[reader]") {
  const std::pair<const char*, const char*> rows[] = {
      {"MOSCOW, Dec 3 (Reuters) -", "Russia and the United States met on Tuesday."},
      {"WASHINGTON/KYIV, Dec. 3 (Reuters) -", "Talks ended early."},
      {"KYIV, Ukraine (AP) —", "Russian forces attacked on Monday, officials said."},
      {"NEW YORK (AP) —", "Stocks rose on Friday."},
      {"KYIV —", "The talks failed, the president said."},
      {"PARIS (AFP) –", "France will send more aid."},
      {"Paris, France (AFP) –", "France will send more aid."},
      {"Sydney, Australia —", "The harbour was closed on Monday."},
      {"Evansville, Indiana, United States -", "This past week was cold."},
      {"Moscow, 3 December (Interfax) -", "The bank raised its rate."},
      {"ST. PETERSBURG, Russia, June 5 (Reuters) -", "The forum opened on Thursday."},
      {"WASHINGTON (Aug. 13) --", "Smiling at all, the minister left."},
      {"MONTGOMERY, Ala. --", "The state's new bridge may be closed."},
      {"Washington (CNN) --", "Democrats pledged to keep the plan."},
      {"(CNN) --", "Two men were arrested on Friday."},
      {"(Reuters) -", "The bank raised its rate."},
      {"NEW DELHI:", "The monsoon reached the coast on Friday."},
      {"OSLO", "A bridge was closed on Friday."},
      {"NEW YORK", "Acme Motors Co said on Friday it will move."},
      {"OSLO/ROME", "Norway sold a harbour to Italy."},
      {"TOULON, France", "French police closed a bridge."},
      {"ANKARA", "The harbour was closed on Friday."},
  };
  for (const auto& [dateline, told] : rows) {
    INFO(dateline);
    CHECK(firstParts(std::string(dateline) + " " + told) ==
          std::vector<Block>{{dateline, Dateline}, {told, Body}});
  }
  CHECK(firstParts("(CNN)Two men were arrested.") ==
        std::vector<Block>{{"(CNN)", Dateline}, {"Two men were arrested.", Body}});
  for (const char* plain : {"(Some said that) The men were arrested.", "NASA: it is not over yet.",
                            "ANNA BERG didn't see the bridge fall.",
                            "UNICEF Director Anna Berg left Oslo.", "OSLO is cold in May.",
                            "NATO, Norway and Sweden sent ships.", "OSLO IS COLD, and Rome is not.",
                            "Berg — who is 73 — met the envoys in the palace on Tuesday.",
                            "The plan - if it is one - was not shown to anybody."}) {
    CHECK(firstParts(plain) == std::vector<Block>{{plain, Body}});
  }
  CHECK(parts("Thursday, May 7, 2015 On Tuesday, the government began a search.") ==
        std::vector<Block>{{"Thursday, May 7, 2015", Dateline},
                           {"On Tuesday, the government began a search.", Body}});
}

TEST_CASE("a headline in capitals may end as a sentence does", "[reader]") {
  for (const char* headline :
       {"Norway's Harbour Loan to Denmark Raises Doubts About Its 'Friendly' Trade With U.S.",
        "The Old. The Loud. The Trams ... Getting a Garage?", "Carmaker Ends Talks With Acme Inc."})
    CHECK(firstParts(headline) == std::vector<Block>{{headline, Heading}});
  for (const char* told :
       {"Ann Lee moved to the U.S.", "Ann Lee and Ben Roe left Oslo with Acme Inc.",
        "Anna Berg met Peter Lund in Oslo."})
    CHECK(firstParts(told) == std::vector<Block>{{told, Body}});
  CHECK(parts("Ben Met Ann in the U.S.") == std::vector<Block>{{"Ben Met Ann in the U.S.", Body}});
}

TEST_CASE("what stands below the article's end matter is a notice", "[reader]") {
  const std::vector<Block> blocks = text::classified({{"The comet passed on Monday."},
                                                      {"Sources", Heading},
                                                      {"Star Desk, February 8, 2021."},
                                                      {"Path", Heading},
                                                      {"It came near."}});
  CHECK(blocks == std::vector<Block>{{"The comet passed on Monday.", Body},
                                     {"Sources", Notice},
                                     {"Star Desk, February 8, 2021.", Notice},
                                     {"Path", Heading},
                                     {"It came near.", Body}});
}
