/** The grammar of IATI's activities in a notation of our own, and the kinds of values that it asks for. */
package org.huunghi.aid.iati.schema;
