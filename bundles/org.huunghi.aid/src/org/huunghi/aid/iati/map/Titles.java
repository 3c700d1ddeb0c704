package org.huunghi.aid.iati.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.UnionFactory;

/**
 * The official names, one in each language ({@code title}). Further titles in a language stay with the file; short forms, aliases and names that are
 * no longer valid with the register.
 */
final class Titles extends Group<List<Titles.Title>> {
	/** A name with its language tag. */
	record Title(String text, String language) {
	}

	@Override
	List<Title> read(Element activity, Context context) {
		Element title = activity.child("title");
		Map<String, Title> titles = new LinkedHashMap<>();
		for (Element narrative : title == null ? List.<Element>of() : title.children("narrative")) {
			if (!narrative.text().isBlank()) {
				String language = Elements.language(narrative, activity, context);
				titles.putIfAbsent(language, new Title(narrative.text().strip(), language));
			}
		}
		return List.copyOf(titles.values());
	}

	@Override
	List<Title> read(AidActivity record, Context context) {
		return record.getNames().stream().filter(Titles::isTitle)
				.map(name -> new Title(name.getText().strip(), name.getLanguage() == null ? Elements.UNKNOWN_LANGUAGE : name.getLanguage())).toList();
	}

	private static boolean isTitle(Name name) {
		return name.getKind() == NameKind.OFFICIAL && name.getValidTo() == null && name.getText() != null && !name.getText().isBlank();
	}

	@Override
	boolean isEmpty(List<Title> facts) {
		return facts.isEmpty();
	}

	@Override
	void store(List<Title> facts, AidActivity record) {
		record.getNames().removeIf(Titles::isTitle);
		List<Name> names = new ArrayList<>();
		for (Title title : facts) {
			Name name = UnionFactory.eINSTANCE.createName();
			name.setText(title.text());
			name.setLanguage(title.language());
			names.add(name);
		}
		record.getNames().addAll(0, names);
	}

	@Override
	void write(List<Title> facts, Element activity, AidActivity record, Context context) {
		Element title = activity.child("title");
		if (title == null) {
			title = Element.of("title");
			Elements.insert(activity, title);
		}
		List<Element> old = new ArrayList<>(title.children("narrative"));
		for (Element narrative : old) {
			Elements.remove(title, narrative);
		}
		for (int i = facts.size() - 1; i >= 0; i--) {
			title.content().add(0, narrative(facts.get(i), old, activity, context));
		}
		Set<String> languages = facts.stream().map(Title::language).collect(Collectors.toSet());
		int at = facts.size();
		for (Element further : old) {
			if (languages.contains(Elements.language(further, activity, context))) {
				title.content().add(at++, further);
			}
		}
		if (facts.isEmpty()) {
			Elements.remove(activity, title);
		}
	}

	/** A narrative in the same language is written anew, so that attributes of other namespaces stay. */
	private static Element narrative(Title title, List<Element> old, Element activity, Context context) {
		for (Element narrative : old) {
			if (Elements.language(narrative, activity, context).equals(title.language())) {
				old.remove(narrative);
				return narrative.text().strip().equals(title.text()) ? narrative : narrative.text(title.text());
			}
		}
		return Elements.narrative(title.text(), title.language(), activity, context);
	}
}
