package org.huunghi.union.merge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;

/** Gives each value a text that is equal where the values are, whichever world they come from. */
final class Tokens {
	private final Function<EObject, String> keys;

	/** @param keys gives each target of a reference its key */
	Tokens(Function<EObject, String> keys) {
		this.keys = keys;
	}

	/** @return the token of a single feature's value; null where it is what the feature says by itself */
	String single(EObject object, EStructuralFeature feature) {
		return single(object, feature, key -> false);
	}

	private String single(EObject object, EStructuralFeature feature, Predicate<String> ignored) {
		Object value = Features.value(object, feature);
		boolean usual = value == null || !Features.isContainment(feature) && Objects.equals(value, Features.in(object, feature).getDefaultValue());
		return usual ? null : of(feature, value, ignored);
	}

	/** @param value not null */
	String of(EStructuralFeature feature, Object value) {
		return of(feature, value, key -> false);
	}

	/** @return null for a target that is ignored */
	private String of(EStructuralFeature feature, Object value, Predicate<String> ignored) {
		if (value instanceof FeatureMap.Entry entry) {
			String token = of(entry.getEStructuralFeature(), entry.getValue(), ignored);
			return token == null ? null : entry.getEStructuralFeature().getName() + '=' + token;
		}
		if (value instanceof EObject object) {
			if (Features.isContainment(feature)) {
				return content(object, ignored);
			}
			String key = keys.apply(object);
			return ignored.test(key) ? null : key;
		}
		return feature instanceof EAttribute attribute ? data(attribute.getEAttributeType(), value) : String.valueOf(value);
	}

	private static String data(EDataType type, Object value) {
		return switch (value) {
		case null -> "";
		case String text -> text;
		case byte[] bytes -> hash(bytes);
		default -> {
			String text = EcoreUtil.convertToString(type, value);
			yield text == null ? String.valueOf(value) : text;
		}
		};
	}

	/** @return the token of all that an object says, with its parts, but without the records that it contains */
	String content(EObject object) {
		return content(object, key -> false);
	}

	/** @param ignored keys of targets of references that don't count */
	String content(EObject object, Predicate<String> ignored) {
		StringBuilder text = new StringBuilder(object.eClass().getName());
		String id = Features.id(object);
		append(text, "id", id == null ? "" : id);
		for (EStructuralFeature feature : Features.of(object.eClass())) {
			if (Features.holdsRecords(feature)) {
				continue;
			}
			if (!feature.isMany() && !(object.eGet(feature) instanceof FeatureMap)) {
				String token = single(object, feature, ignored);
				if (token != null) {
					append(text, feature.getName(), token);
				}
			} else {
				Features.values(object, feature).stream().map(value -> of(feature, value, ignored)).filter(Objects::nonNull)
						.forEach(token -> append(text, feature.getName(), token));
			}
		}
		return text.toString();
	}

	/** With lengths, so that no two contents come to the same text. */
	private static void append(StringBuilder text, String name, String token) {
		text.append('\n').append(name).append(' ').append(token.length()).append(' ').append(token);
	}

	/** @return SHA-256 in hexadecimal */
	static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
