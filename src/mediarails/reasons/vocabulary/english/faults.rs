//! How programs tell of faults of their own: in their code, in what they keep, in what they send. No cell
//! is spoken of wherever such a phrase stands.

use super::super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    // Code that did not do what it should.
    (
        M::MACHINE,
        "attempt to index|attempt to call|attempt to compare|attempt to concatenate|attempt to perform arithmetic|tried to index|tried to call|tried to dereference|local variable|local variables|variable or method|cannot access offset|illegal offset|invalid offset type|cannot set property|cannot set properties|cannot get property|could not set property|property access on null|property access on undefined|lacks method|lacks the method|lacks a method|has no method|between instances of|has no len|cannot mix|no block given|promise rejection|rejected promise|no initial value|with no initial value|reduce of empty|enumeration operation|collection was modified|hash table|hash collision|row counter|collection instance|object literal|duplicate symbol|cannot resolve import|could not resolve import|cannot resolve module|uninitialized|uninitialised|indices must be|index must be|where true false needed|binary operator|unary operator|is not a subtype|to non null type|to nonnull type|null receiver|nil receiver|null handle|empty handle|null instance|null object where|object was null|must not be null here|parameters given|unrecognized selector|unrecognised selector|unexpected null in|returned null where|returned nil where|returned null when|returned none where",
    ),
    // Patterns and quotation marks that are broken themselves.
    (
        M::MACHINE,
        "invalid regular expression|invalid regexp|bad regular expression|malformed regular expression|broken regular expression|faulty regular expression|invalid regex pattern|nothing to repeat|unterminated group|unterminated character class|unbalanced parenthesis|unmatched parenthesis|unmatched parentheses|missing parenthesis|unquoted field|unquoted fields|unquoted cell|unquoted cells|unquoted value|unquoted values|unquoted string",
    ),
    // Lists that the program has not got ready.
    (
        M::MACHINE,
        "list not loaded|list not yet loaded|list was not loaded|list is not loaded|list has not been loaded|lists not loaded|list was never loaded|options not loaded|values not loaded|choices not loaded|lookup not loaded|lookup table not loaded|lookup table was not loaded|cache not loaded|dictionary not loaded|list not available|list unavailable|list is unavailable|list is not available|list not ready|list is not ready|list could not be fetched|list not fetched|list was not fetched",
    ),
    // What is refused or cut off for its load.
    (
        M::MACHINE,
        "rejected execution|execution rejected|circuit breaking|circuit breaker|thread pool|threadpool|header too large|headers too large|header is too large|request header|header fields too large|request uri|request line",
    ),
];
