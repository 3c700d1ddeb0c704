/** XML from and to the outside: safe parsing, elements as they were read, and writing them again. */
package org.huunghi.aid.iati.xml;
