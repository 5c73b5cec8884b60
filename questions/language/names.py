#!/usr/bin/env python3
"""Builds the lists of names from Debian's wordnet-base and iso-codes and npm's compromise, on standard output:

    npm pack compromise@14.17.0 && tar xzf compromise-14.17.0.tgz
    python3 questions/language/names.py package > assets/language/names.txt

Places are the named instances of WordNet's location and artifact nouns, countries those of ISO 3166-1, demonyms WordNet's
capitalised adjectives that pertain to a place. Organisations (in lower case, as their case varies) are the named instances of
WordNet's group nouns and compromise's organisations and sports teams; given names are listed here, and compromise's. What
WordNet knows as a common word as well is left out. The model that marks names is trained with these lists (train.sh).
"""
import json
import os
import re
import subprocess
import sys

FEMININE = """Abigail Agnes Aisha Alice Alicia Alina Allison Amanda Amelia Amy Ana Anastasia Andrea Angela
Angelina Anita Anna Anne Annie Annika Antonia Astrid Audrey Ayesha Barbara Beatrice Belinda
Bernadette Beth Betty Bianca Bonnie Brenda Bridget Camila Carla Carmen Carol Caroline Catherine
Cecilia Charlotte Cheryl Chloe Christina Christine Claire Clara Claudia Condoleezza Cynthia Dana
Daniela Deborah Debra Denise Diana Diane Dilma Dolores Dominique Donna Dorothy Edith Eileen Elaine
Eleanor Elena Elisabeth Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Evelyn Fatima Fiona
Florence Frances Francesca Gabriela Gail Gina Gloria Grace Greta Hannah Heather Heidi Helen Helena
Helga Hillary Holly Ida Indira Ingrid Irene Irina Isabel Isabella Jacinda Jacqueline Jane Janet
Janice Jean Jennifer Jessica Jill Joan Joanna Josephine Joyce Judith Judy Julia Julie Kaja Kamala
Karen Katarina Kate Katherine Kathleen Kathryn Katie Kelly Khadija Kimberly Kirsten Laura Lauren
Layla Leila Linda Lisa Louise Lucia Lucy Lydia Magdalena Malala Margaret Maria Marie Marina Marion
Marta Martha Mary Megan Melania Melanie Melissa Mercedes Mia Michelle Mildred Miriam Molly Monica
Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nina Nora Oksana Olga Olivia Pamela
Patricia Paula Pauline Penelope Petra Phyllis Priscilla Rachel Rebecca Renee Rita Roberta Rosa
Rose Ruth Sabrina Samantha Sandra Sara Sarah Sharon Sheila Shirley Silvia Simone Sofia Sonia
Sophia Sophie Stella Stephanie Susan Suzanne Svetlana Sylvia Tamara Tanya Tatiana Teresa Theresa
Tiffany Tina Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viktoria Violet Virginia
Wendy Yolanda Yulia Yvonne Zainab Zoe""".split()
# Borne by men and by women, or by the one in one language and the other in another.
EITHER = """Alex Ali Andrea Ariel Ashley Avery Cameron Camille Chris Claude Courtney Dana Daniele Dominique
Evelyn Hilary Ines Jackie Jean Jess Joan Jo Jocelyn Jody Jules Kay Kelly Kim Laurence Leslie Loren Luca Lynn Marian
Marion Michele Mika Nicola Nikita Nikola Noa Noel Robin Sam Sasha Shannon Sidney Simone Stacy Terry Toni Tracy Val
Valery Vivian Yael""".split()
MASCULINE = """Aaron Abdul Abdullah Abraham Adam Adnan Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandr
Alex Alexander Alexei Alfred Ali Allen Amir Anatoly Andre Andreas Andrei Andrew Andriy Angus
Anthony Antonio Antony Arnold Arthur Ashraf Barack Barry Bashar Benjamin Bernard Bernie Bill Bob
Boris Brad Brendan Brian Bruce Bryan Carl Carlos Charles Chris Christian Christopher Chuck
Clarence Colin Craig Daniel Darren David Dean Dennis Derek Dick Diego Dmitri Dmitry Dominic Don
Donald Douglas Duncan Dwight Ed Edgar Eduardo Edward Edwin Elon Emmanuel Eric Ernest Eugene Evan
Fabio Felipe Felix Fernando Fidel Francis Francisco Francois Frank Franklin Fred Frederick
Friedrich Gareth Gary Gavin Geoffrey George Gerald Gerard Gerhard Giorgio Giovanni Giuseppe Gordon
Graham Greg Gregory Guillermo Gustav Hamid Hans Harold Harry Hassan Heinrich Henry Herbert Herman
Hosni Howard Hugh Hugo Hussein Ian Ibrahim Igor Isaac Ivan Jack Jacob Jacques Jair James Jamal
Jared Jason Javier Jeffrey Jeremy Jerome Jerry Jim Jimmy Joaquin Joe Joel Johan Johann John Johnny
Jonathan Jorge Jose Josef Joseph Joshua Juan Julian Julius Justin Karl Keir Keith Kenneth Kevin
Khalid Kirill Klaus Kofi Kurt Kyle Larry Lars Lawrence Leo Leon Leonard Leonid Lewis Liam Lionel
Louis Luca Luis Luiz Luke Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Martin
Matteo Matthew Matthias Maurice Max Maxim Michael Michel Miguel Mikhail Mike Milos Mitch Mohamed
Mohammad Mohammed Moshe Muhammad Mustafa Nathan Neil Nelson Nicholas Nicolas Nigel Nikita Nikolai
Noah Norman Oleg Oleksandr Oliver Omar Oscar Osama Otto Pablo Patrick Paul Pavel Pedro Peter Petro
Philip Phillip Pierre Pyotr Rafael Ralph Ramon Raul Ray Raymond Recep Ricardo Richard Rick Rishi
Robert Roberto Robin Rodrigo Roger Roland Roman Ronald Roy Rudolf Rupert Russell Ryan Saddam
Salman Salvador Samuel Scott Sean Sebastian Serge Sergei Sergey Shinzo Silvio Simon Stanley Stefan
Stephen Steve Steven Stuart Tariq Ted Terry Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tony
Vaclav Viktor Vincent Vladimir Volodymyr Walter Warren Wayne Werner Wilhelm William Winston
Wolfgang Xavier Yasser Yitzhak Yuri Yusuf Zachary""".split()

# Places about whose country people differ: none is stated.
DISPUTED = {"Gaza", "Gaza Strip", "West Bank", "Jerusalem", "Golan Heights", "Palestine", "Crimea", "Sevastopol", "Kashmir",
            "Taiwan", "Tibet", "Western Sahara", "Jericho", "Bethlehem", "Hebron", "Nablus", "Ramallah"}

# Seats of government, which news names for those who sit there.
SEATS = {"Kremlin": "Russia", "Pentagon": "United States", "Downing Street": "United Kingdom", "Whitehall": "United Kingdom",
         "Westminster": "United Kingdom", "Capitol": "United States", "Capitol Hill": "United States"}

ABBREVIATIONS = {"assn", "co", "dept", "inc", "ltd", "univ"}  # which compromise has among its organisations

WORDNET = "/usr/share/wordnet/"
PART, INSTANCE, PERTAINS = "#p", "@i", "\\"


def synsets(part):
    """offset -> (lexicographer's file, words, pointers as (kind, offset))"""
    found = {}
    for line in open(WORDNET + "data." + part):
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)$", "", w).replace("_", " ") for w in fields[4 : 4 + 2 * count : 2]]
        at = 5 + 2 * count
        pointers = [(fields[i], fields[i + 1]) for i in range(at, at + 4 * int(fields[at - 1]), 4)]
        found[fields[0]] = (int(fields[1]), words, pointers)
    return found


def proper(words):
    return [w for w in words if w[0].isupper() and "\t" not in w and len(w) > 1]


def compromise(package, *tags):
    """What the word list of npm's compromise has under each tag."""
    script = """const words = Object.entries(require(process.argv[1]).world().model.one.lexicon);
    console.log(JSON.stringify(process.argv.slice(2).map(tag =>
      words.filter(([, tags]) => [].concat(tags).includes(tag)).map(([word]) => word))))"""
    found = subprocess.run(["node", "-e", script, f"{os.path.abspath(package)}/builds/three/compromise-three.cjs", *tags],
                           check=True, capture_output=True, text=True)
    return json.loads(found.stdout)


def main():
    nouns, adjectives = synsets("noun"), synsets("adj")
    countries = {}
    for entry in json.load(open("/usr/share/iso-codes/json/iso_3166-1.json"))["3166-1"]:
        forms = {entry["name"], entry.get("common_name", entry["name"]), entry["name"].split(",")[0]}
        forms |= {entry["official_name"]} if "official_name" in entry else set()
        short = entry.get("common_name", entry["name"].split(",")[0])
        countries.update({form: short for form in forms if "," not in form})
    for offset, (file, words, _) in nouns.items():
        known = [countries[w] for w in words if w in countries]
        if file == 15 and known:
            countries.update({w: known[0] for w in proper(words)})
    countries.update({"US": "United States", "U.S.": "United States", "USA": "United States", "America": "United States",
                      "UK": "United Kingdom", "U.K.": "United Kingdom", "Britain": "United Kingdom", "Russia": "Russia",
                      "Russian Federation": "Russia", "England": "United Kingdom", "Scotland": "United Kingdom",
                      "Wales": "United Kingdom", "Czech Republic": "Czechia", "Burma": "Myanmar", "Kosovo": "Kosovo"})

    def within(offset, depth=0):
        for kind, whole in nouns[offset][2]:
            if kind != PART or whole not in nouns or depth > 4:
                continue
            for word in nouns[whole][1]:
                if word in countries:
                    return countries[word]
            found = within(whole, depth + 1)
            if found:
                return found
        return ""

    common = {word for _, words, _ in nouns.values() for word in words if word.islower()}
    common |= {word for _, words, _ in adjectives.values() for word in words if word.islower()}
    places, organisations, demonyms = dict(SEATS), set(), {}
    for offset, (file, words, pointers) in nouns.items():
        if not any(kind == INSTANCE for kind, _ in pointers):
            continue
        for word in proper(words):
            if word.lower() in common:
                continue  # East, Reading, Nice: too often no name
            if file in (6, 15) and word not in countries:
                places.setdefault(word, "" if word in DISPUTED else within(offset))
            if file == 14:
                organisations.add(word)
    for _, words, pointers in adjectives.values():
        for kind, noun in pointers:
            if kind == PERTAINS and noun in nouns and nouns[noun][0] == 15:
                named = [countries[w] for w in nouns[noun][1] if w in countries]
                for word in proper(words):
                    demonyms.setdefault(word, named[0] if named else proper(nouns[noun][1] or [""])[0] if proper(nouns[noun][1]) else "")
    listed, teams, feminine, masculine = compromise(sys.argv[1], "Organization", "SportsTeam", "FemaleName", "MaleName")
    groups = {o.lower() for o in organisations if o not in places} | {re.sub("^the ", "", o) for o in listed + teams}
    given = {n: g for names, g in ((feminine, "f"), (masculine, "m")) for n in map(str.title, names)
             if n.lower() not in common and n not in countries and n not in places}
    given.update({**{n: "f" for n in FEMININE}, **{n: "m" for n in MASCULINE}, **{n: "" for n in EITHER}})
    print("# From WordNet 3.0 (WordNet 3.0.licence), iso-codes (LGPL-2.1+), and compromise (MIT); made by questions/language/names.py")
    for title, rows in (("countries", countries), ("places", places), ("demonyms", demonyms),
                        ("organisations", {o: "" for o in groups - ABBREVIATIONS if o not in common and o.title() not in given}),
                        ("given names", given)):
        print(f"[{title}]")
        for name, value in sorted(rows.items()):
            print(f"{name}\t{value}")


main()
