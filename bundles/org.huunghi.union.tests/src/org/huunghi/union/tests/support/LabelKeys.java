package org.huunghi.union.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/** What the files of labels beside a model must hold. */
public final class LabelKeys {
	/** What elements may have besides: hints, patterns of labels, and how spreadsheets call them. */
	private static final List<String> FREE = List.of(".hint", ".pattern", ".synonyms");

	private LabelKeys() {
	}

	/**
	 * Fails unless the file has a text for every class, field and choice of the model, and none for what the model does not know. Hints and
	 * patterns are free.
	 *
	 * @param beside the generated interface of the package
	 * @param suffix of the language, such as {@code _vi}
	 */
	public static void assertComplete(EPackage model, Class<? extends EPackage> beside, String suffix) throws IOException {
		Properties labels = new Properties();
		try (InputStreamReader in = new InputStreamReader(beside.getResourceAsStream("labels" + suffix + ".properties"), StandardCharsets.UTF_8)) {
			labels.load(in);
		}
		assertEquals(elements(model), labels.stringPropertyNames().stream().filter(key -> FREE.stream().noneMatch(key::endsWith))
				.collect(Collectors.toCollection(TreeSet::new)));
		labels.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
	}

	private static Set<String> elements(EPackage model) {
		Set<String> keys = new TreeSet<>();
		for (EClassifier classifier : model.getEClassifiers()) {
			String name = classifier.getName();
			keys.add(name);
			if (classifier instanceof EClass eClass) {
				keys.add(name + ".plural");
				eClass.getEStructuralFeatures().forEach(feature -> keys.add(name + '.' + feature.getName()));
			} else if (classifier instanceof EEnum eEnum) {
				eEnum.getELiterals().forEach(literal -> keys.add(name + '.' + literal.getName()));
			}
		}
		return keys;
	}
}
